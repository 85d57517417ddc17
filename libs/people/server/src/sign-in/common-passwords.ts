const lines = (text: string): string[] => text.trim().split(/\s+/);

/**
 * Words that the commonest passwords are built of (Dutch and English). A password that has hardly anything beside these,
 * digits and signs is refused, which covers 'Welkom2026!!' and its thousands of relatives without listing them.
 */
export const commonWords: readonly string[] = lines(`
  leerspoor leren spoor welkom wachtwoord geheim toegang inloggen login logmein letmein password passwort passw pass secret admin
  administrator root user gebruiker test tester demo default changeme change welcome hello hallo hoi doei temp tijdelijk nieuw new
  master super superman batman spiderman starwars pokemon dragon monkey shadow sunshine princess prinses football voetbal baseball
  basketball hockey soccer iloveyou ilove love liefde schatje schat lieverd lief mama papa oma opa mijn jouw jij ikhouvanjou
  zomer winter lente herfst summer spring autumn januari februari maart april mei juni juli augustus september oktober november
  december january february march may june july august october maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  monday tuesday wednesday thursday friday saturday sunday amsterdam rotterdam utrecht denhaag eindhoven groningen nederland holland
  ajax feyenoord psv oranje vakantie computer internet laptop telefoon samsung iphone google facebook microsoft windows office
  bedrijf company werk kantoor school magazijn chauffeur certificaat cursus opleiding training qwerty azerty asdf zxcv qwert abcd
  flower bloem chocolate chocolade butterfly vlinder cookie pepper ginger bailey charlie jordan michael jennifer jessica ashley
  daniel thomas robert andrew joshua matthew hunter ranger killer trustno freedom whatever forever family familie vrienden friends
  blink mustang ferrari porsche mercedes toyota audi liverpool arsenal chelsea barcelona madrid manchester united
  jesus christ god bless blessed angel engel purple orange yellow silver golden gold zilver blauw groen rood geel zwart
`);

/** Passwords of 12 characters and more from the lists that are tried first, as far as they follow no rule. */
export const commonPasswords: ReadonlySet<string> = new Set(
  lines(`
  1q2w3e4r5t6y 1q2w3e4r5t6y7u 1q2w3e4r5t6y7u8i q1w2e3r4t5y6 q1w2e3r4t5y6u7 1qaz2wsx3edc zaq12wsxcde3 zaq1xsw2cde3 qazwsxedcrfv
  1qazxsw23edc 1qaz@wsx3edc !qaz2wsx3edc 1234qwerasdf 1234qwerasdfzxcv qweasdzxc123 qweasdzxcrty qwe123asd456 qwe123qwe123
  asd123asd123 zxc123zxc123 abc123abc123 abc123def456 a1b2c3d4e5f6 a1s2d3f4g5h6 1a2b3c4d5e6f 1a2s3d4f5g6h aaa111bbb222 112233445566
  111222333444 123123123123 121212121212 131313131313 010101010101 123321123321 147258369147 159357258456 741852963741 987654321987
  147896325147 789456123789 789456123000 192837465019 314159265358 271828182845 102030405060 100200300400 112358132134 123698745123
  correcthorsebatterystaple thisismypassword ihatepasswords idontknowmypassword idontknow1234 nopassword123 opensesame123
  unbelievable unforgettable skateboarding motherfucker fuckyou12345 fuckyoufuckyou bitchbitch12 lekkerbelangrijk tijdvoorbier
  ikweethetniet ikweethetnietmeer ditismijnwachtwoord dezeweetikniet hoegaathetmetje allesgoedmetje gezelligheid goedemorgen1
  goedemiddag1 kutwachtwoord kutcomputer1 godverdomme1 hetismooiweer tinkerbell12 christopher1 alexander123 elizabeth123 strawberry12
  cheerleader1 harrypotter1 hogwarts1234 lordvoldemort metallica666 ironmaiden666 nirvana12345 onedirection dragonballz1 finalfantasy
  counterstrike minecraft123 fortnite1234 playstation3 playstation4 playstation5 redbull12345 cocacola1234 heineken1234 grolsch12345
  marlboro1234 ilovemymother ilovemyfamily ilovemywife12 ilovejesus12 jesusislord1 jesussaves12 godisgood123 hallelujah12 trinitron123
  administrador adminadmin123 rootroot1234 toortoortoor p@ssw0rd1234 p@ssword1234 pa$$word1234 passw0rd1234 pa55word1234 ch@ngeme1234
  q2w3e4r5t6y7 w2e3r4t5y6u7 poiuytrewq12 mnbvcxz12345 lkjhgfdsa123 0987654321qw qpalzmwoksnx 5t4r3e2w1q12 zaqxswcdevfr
  `),
);

import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Reply, type Request } from './request.js';

/** The session cookie: never readable by scripts; with the __Host- prefix wherever the connection is secure. */
export class SessionCookies {
  constructor(
    private readonly request: Request,
    private readonly reply: Reply,
  ) {}

  private get secure(): boolean {
    return this.request.protocol === 'https';
  }

  private get name(): string {
    return this.secure ? '__Host-sid' : 'sid';
  }

  read(): string | undefined {
    return this.request.cookies[this.name];
  }

  /** `maxAgeSeconds` null: until the browser closes. */
  set(token: string, maxAgeSeconds: number | null): void {
    const lasting = maxAgeSeconds === null ? {} : { maxAge: maxAgeSeconds };
    void this.reply.setCookie(this.name, token, {
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      secure: this.secure,
      ...lasting,
    });
  }

  /** Signing out: the browser forgets the cookie and what it kept of our pages. */
  clear(): void {
    void this.reply.clearCookie(this.name, { path: '/', secure: this.secure });
    void this.reply.header('clear-site-data', '"cache", "storage"');
  }
}

export const Cookies = createParamDecorator((_: unknown, context: ExecutionContext): SessionCookies => {
  const http = context.switchToHttp();
  return new SessionCookies(http.getRequest<Request>(), http.getResponse<Reply>());
});

/** Where a request comes from: the address as our own proxies report it, and what the browser calls itself. */
export interface RequestOrigin {
  address: string;
  userAgent: string;
}

export const Origin = createParamDecorator((_: unknown, context: ExecutionContext): RequestOrigin => {
  const request = context.switchToHttp().getRequest<Request>();
  return { address: request.ip, userAgent: (request.headers['user-agent'] ?? '').slice(0, 300) };
});

import { render, screen } from '@testing-library/react';
import { Afterwards } from './afterwards.js';

it('draws on the first screen in the moment after, and from then on at once', async () => {
  const first = render(<Afterwards>Per team</Afterwards>);
  expect(await screen.findByText('Per team')).not.toBeNull();
  first.unmount();
  render(<Afterwards>Per maand</Afterwards>);
  expect(screen.queryByText('Per maand')).not.toBeNull();
});

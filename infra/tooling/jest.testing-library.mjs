import { cleanup, configure } from '@testing-library/react';

// One second is too little on a busy machine; a test that hangs still fails by its own limit.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

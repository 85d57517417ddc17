// Calls doors as a page of the product would.
export function visitor(address, cookie) {
  const headers = { cookie, origin: address, 'x-leerspoor': '1' };
  return async (method, path, body) => {
    const json = body !== undefined && !(body instanceof FormData);
    const reply = await fetch(`${address}/api${path}`, {
      method,
      headers: json ? { ...headers, 'content-type': 'application/json' } : headers,
      ...(body === undefined ? {} : { body: json ? JSON.stringify(body) : body }),
    });
    if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${await reply.text()}`);
    return reply.json();
  };
}

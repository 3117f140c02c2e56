/** The way between the windows of one session: within this browser, never over a network. */

export interface Channel {
  send(message: unknown): void;
}

/** Opens the channel of one unit. Where the browser has none, windows follow each other through what is kept. */
export function openChannel(slug: string, receive: (message: unknown) => void): Channel {
  try {
    const channel = new BroadcastChannel(`mgs.genomfor.${slug}`);
    channel.addEventListener('message', ({ data }) => receive(data));
    return { send: (message) => channel.postMessage(message) };
  } catch {
    return { send() {} };
  }
}

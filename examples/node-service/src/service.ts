// The service over HTTP: `POST /statements` takes an Addition and gives the changed dossier.
import { createServer, type IncomingMessage, type Server } from "node:http";
import { loss } from "./exact.js";
import { toText } from "./schema.js";
import { add } from "./statements.js";

export const PATH = "/statements";

interface Answer {
  status: number;
  body: string;
}

/** A server that does not listen yet, and takes no request of more than so many bytes. */
export function createService(maxBytes = 1 << 20): Server {
  return createServer((request, response) => {
    answer(request, maxBytes)
      .catch((fault: unknown): Answer => {
        console.error(fault);
        return refusal(500, "is not your fault");
      })
      .then(({ status, body }) => {
        response.writeHead(status, { "content-type": "application/json; charset=utf-8" }).end(body);
      });
  });
}

async function answer(request: IncomingMessage, maxBytes: number): Promise<Answer> {
  if (request.url !== PATH || request.method !== "POST") {
    return refusal(404, `there is nothing here but POST ${PATH}`);
  }
  const bytes = await read(request, maxBytes);
  if (bytes === undefined) {
    return refusal(413, `must not be longer than ${maxBytes} bytes`);
  }
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    value = JSON.parse(text);
  } catch {
    return refusal(400, "must be JSON in UTF-8");
  }
  const lost = loss(text);
  if (lost !== undefined) {
    return refusal(422, lost);
  }
  const result = add(value);
  return Array.isArray(result)
    ? { status: 422, body: JSON.stringify({ problems: result }) }
    : { status: 200, body: toText(result) };
}

function refusal(status: number, message: string): Answer {
  return { status, body: JSON.stringify({ problems: [{ pointer: "", message }] }) };
}

/** What is too long is read to its end and dropped: a client that still writes does not listen for an answer. */
async function read(request: IncomingMessage, maxBytes: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= maxBytes) {
      chunks.push(chunk);
    }
  }
  return size <= maxBytes ? Buffer.concat(chunks) : undefined;
}

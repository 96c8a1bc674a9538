import { RapportError } from "../core/error.ts";

/** Largest body in bytes: an archive of a million activities as lines is some 300 MB. */
export const largestBody = 512 * 1024 * 1024;

/** The body of a request as a stream that ends with `body-too-large` once more than `most` bytes came; a declared size is believed before the first byte. */
export function limitedBody(request: Request, most = largestBody): ReadableStream<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get("content-length") ?? 0) > most) throw new RapportError("body-too-large", { most });
  if (request.body === null) throw new RapportError("bad-request", { where: "body" });
  let seen = 0;
  const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      seen += chunk.byteLength;
      if (seen > most) controller.error(new RapportError("body-too-large", { most }));
      else controller.enqueue(chunk);
    },
  });
  return request.body.pipeThrough(count);
}

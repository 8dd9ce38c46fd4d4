/// The HTTP server in front of the platform, and the only package that knows which library it is.
///
/// It turns what came over the wire into [dev.virga.spi.HttpRequest] and sends what a
/// [dev.virga.spi.HttpHandler] answers. Paths and queries pass exactly as they were sent, because S3
/// keys and signatures depend on every byte of them.
///
/// Limits: HTTP/1.0 is answered with 505; a request line may have 32 KiB and the headers 64 KiB; a
/// header value that is not ASCII arrives with replacement characters; a request target that is not
/// ASCII is refused with 400. The defects of Helidon 4.3.1 that are worked around are named where
/// that is done: in `Answer` (offsets of writes), `Exchange` (`Connection: close`) and `Listeners`
/// (receive buffer).
package dev.virga.kernel.front;

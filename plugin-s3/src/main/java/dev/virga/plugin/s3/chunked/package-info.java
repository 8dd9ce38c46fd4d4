/// Bodies in `aws-chunked` encoding, taken out of it while they pass by.
///
/// Format, as in
/// [chunked uploads](https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html) and
/// [trailing headers](https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html):
///
/// ```
/// body     = *chunk last trailers
/// chunk    = size [";chunk-signature=" signature] CRLF bytes CRLF
/// last     = "0" [";chunk-signature=" signature] CRLF
/// trailers = *(name ":" value CRLF) CRLF
/// ```
///
/// Sizes are hexadecimal; every chunk but the last with bytes has at least 8,192 of them. A trailer
/// may end in LF alone, and where the trailers are signed the last of them is
/// `x-amz-trailer-signature`. Each signature covers its chunk and the signature before it, the first
/// that of the request's headers.
///
/// A body that is not of this form is `IncompleteBody`, trailers that are not are
/// `MalformedTrailerError`, as on AWS.
@NullMarked
package dev.virga.plugin.s3.chunked;

import org.jspecify.annotations.NullMarked;

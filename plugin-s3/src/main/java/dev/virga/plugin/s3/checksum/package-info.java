/// The checksums of S3: what a request promises about its bytes, and what its bytes are.
///
/// Formats, as in [Checking object
/// integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html):
///
/// - a checksum is the Base64 form of the digest's bytes; a CRC is written with its highest byte first
/// - `FULL_OBJECT` is the checksum of all bytes; the CRCs of the parts of an upload combine to it
/// - `COMPOSITE` is the checksum of the parts' digests, one after the other, with `-` and the number
///   of parts after it
/// - `Content-MD5` is Base64, `x-amz-content-sha256` is hexadecimal
/// - an ETag is the MD5 in hexadecimal; of a multipart upload it is the MD5 of the parts' MD5s with
///   `-` and the number of parts after it
///
/// The way through: [dev.virga.plugin.s3.checksum.ExpectedDigests] of a request's headers is started,
/// fed with the body, and finished with the trailers; it is then [dev.virga.plugin.s3.checksum.Digested]
/// or the error that AWS answers.
@NullMarked
package dev.virga.plugin.s3.checksum;

import org.jspecify.annotations.NullMarked;

/// Who signed a request, and whether they did.
///
/// Formats:
///
/// - [Signature Version
///   4](https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html): an HMAC,
///   hexadecimal, of a text that holds the hash of the canonical request, under a key that is derived
///   from the secret and from date, region and service. It is in the `Authorization` header, in the
///   parameters of a presigned URL, or in the fields of a form
/// - [Signature Version 2](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html): an
///   HMAC-SHA1, Base64, under the secret itself, in the same three places
/// - Signature Version 4A (ECDSA) is read and never verified: its key cannot be derived here
///
/// The path of S3's canonical request is not normalised: `//` and `/../` stay. Path and query are
/// decoded and encoded anew, so that it does not matter which characters the client spared.
///
/// A secret that is not known makes a request unverified and not wrong; what is read of it, its
/// expiry included, is checked all the same.
@NullMarked
package dev.virga.plugin.s3.signature;

import org.jspecify.annotations.NullMarked;

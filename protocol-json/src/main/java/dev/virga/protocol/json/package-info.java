/// The [awsJson1_0](https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html) and
/// [awsJson1_1](https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html) protocols.
///
/// ## Request
///
/// ```
/// POST / HTTP/1.1
/// Content-Type: application/x-amz-json-1.1
/// X-Amz-Target: Logs_20140328.CreateLogStream
///
/// {"logGroupName":"g","logStreamName":"s"}
/// ```
///
/// ## Answer and error
///
/// ```
/// HTTP/1.1 200                                  HTTP/1.1 400
/// Content-Type: application/x-amz-json-1.1      Content-Type: application/x-amz-json-1.1
/// x-amzn-RequestId: …                           x-amzn-RequestId: …
///
/// {}                                            {"__type":"ResourceNotFoundException","message":"…"}
/// ```
///
/// ## Values
///
/// | shape | written | also read |
/// |---|---|---|
/// | string, enum | string | |
/// | boolean | `true`, `false` | |
/// | int, long | number | `1.0`, `1e3` |
/// | float, double | number; `"NaN"`, `"Infinity"`, `"-Infinity"` | |
/// | timestamp | seconds since 1970 with up to three decimals and no exponent | RFC 3339, HTTP dates |
/// | blob | base64 | base64 without padding |
/// | list, map, structure | array, object | |
///
/// A member that is null is absent, in both directions. Members that a shape does not have are
/// skipped. The last of several members of one name counts. A body that is empty is `{}`.
///
/// What cannot be read is refused with `SerializationException`: [SerializationErrors] has the
/// words.
@NullMarked
package dev.virga.protocol.json;

import org.jspecify.annotations.NullMarked;

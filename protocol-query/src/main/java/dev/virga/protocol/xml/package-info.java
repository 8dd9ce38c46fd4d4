/// XML bodies of AWS messages, read into records and written from them.
///
/// The format is the one of
/// [Smithy's XML bindings](https://smithy.io/2.0/spec/protocol-traits.html#xml-bindings). A structure
/// is an element with one child for each member that has a value; a member marked
/// [dev.virga.spi.wire.XmlAttribute] is an attribute.
///
/// | value | text |
/// |---|---|
/// | list | `<Names><member>a</member><member>b</member></Names>`, with the name of [dev.virga.spi.wire.Item] in the place of `member` |
/// | flattened list | `<Name>a</Name><Name>b</Name>` |
/// | map | `<Map><entry><key>a</key><value>1</value></entry></Map>`, with the names of [dev.virga.spi.wire.Entry] |
/// | flattened map | `<Map><key>a</key><value>1</value></Map><Map>…</Map>` |
/// | timestamp | `2026-01-31T23:59:59Z`, with milliseconds where there are any, or always for EC2 and S3 |
/// | blob | Base64 |
/// | number | decimal; `NaN`, `Infinity` and `-Infinity` for floating point |
///
/// Every answer can be parsed: a character that XML 1.0 cannot carry, not even as a reference such as
/// `&#x1;` (which S3 sends and which the parsers of the AWS SDKs refuse), becomes U+FFFD.
///
/// Requests are hostile until they are read: a DOCTYPE is refused, nothing external is ever opened, and
/// depth, attributes and texts are bounded. The parser is
/// [Woodstox](https://github.com/FasterXML/woodstox), instantiated by class, so that neither the module
/// path nor a context class loader can exchange it.
@NullMarked
package dev.virga.protocol.xml;

import org.jspecify.annotations.NullMarked;

/// The [restJson1](https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html) and
/// [restXml](https://smithy.io/2.0/aws/protocols/aws-restxml-protocol.html) protocols.
///
/// ## Request
///
/// ```
/// PUT /widgets/my%20w%2F1?kinds=a&kinds=b&since=2018-01-09T20:51:21Z HTTP/1.1
/// x-flags: a, "b, c"
/// x-dates: Mon, 16 Dec 2019 23:48:18 GMT, Tue, 17 Dec 2019 23:48:18 GMT
/// x-meta-first: 1
///
/// {"Note":"in a document: JSON or XML"}
/// ```
///
/// | place | lists | times | notes |
/// |---|---|---|---|
/// | path | | RFC 3339 | decoded once; `{Name+}` keeps its slashes; an empty label is none |
/// | query string | the parameter again | RFC 3339 | `@QueryMap` takes what no other member does |
/// | header | comma, quotes around commas | HTTP date | prefix headers have their names in lower case |
/// | document | as in awsJson and query | number, RFC 3339 | what stands nowhere else |
/// | payload | | | a structure, text or blob is the body; a [dev.virga.spi.Body] streams |
///
/// A response is written in the same way, with one difference: it has no path and no query string, so
/// that members of these are in its document.
///
/// ## Routing
///
/// A literal segment wins over a label, a label over a greedy label, and the path over the query
/// string ([specificity](https://smithy.io/2.0/spec/http-bindings.html#specificity-routing)). Then
/// most query literals win, then most required query parameters and headers ([Route]). A slash at
/// the end of a path or pattern has no meaning outside of a greedy label; `x-id` never has one.
///
/// ## Errors
///
/// ```
/// restJson1                                restXml
/// x-amzn-ErrorType: NoSuchWidget           <ErrorResponse xmlns="…"><Error><Type>Sender</Type>
/// x-amzn-RequestId: …                        <Code>NoSuchWidget</Code><Message>…</Message></Error>
///                                            <RequestId>…</RequestId></ErrorResponse>
/// {"message":"…"}
///                                          restXmlNoErrorWrapping, which S3 speaks
///                                          <Error><Code>NoSuchWidget</Code><Message>…</Message>
///                                            <RequestId>…</RequestId><HostId>…</HostId></Error>
/// ```
///
/// | cannot be read | restJson1 | restXml |
/// |---|---|---|
/// | the document | `SerializationException` | `MalformedXML` |
/// | a value in a path, query string or header | `SerializationException` | `InvalidArgument` |
/// | percent-encoding | `SerializationException` | `InvalidURI` |
@NullMarked
package dev.virga.protocol.rest;

import org.jspecify.annotations.NullMarked;

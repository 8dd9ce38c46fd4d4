/// The [query](https://smithy.io/2.0/aws/protocols/aws-query-protocol.html) and
/// [ec2](https://smithy.io/2.0/aws/protocols/aws-ec2-query-protocol.html) protocols: a form in, XML out.
///
/// A request is a form (`application/x-www-form-urlencoded`) in the body of a POST, or a query string.
/// `Action` names the operation and `Version` the API; every other parameter is a value, and its name is
/// the way to it.
///
/// | value | `query` | `ec2` |
/// |---|---|---|
/// | member | `UserName=a` | `UserName=a`, always with a capital, or under its [dev.virga.spi.wire.RequestName] |
/// | nested member | `Login.Name=a` | `Login.Name=a` |
/// | list | `Names.member.1=a&Names.member.2=b`, with the name of [dev.virga.spi.wire.Item] in the place of `member` | `Name.1=a&Name.2=b` |
/// | flattened list | `Names.1=a&Names.2=b` | |
/// | empty list | `Names=` | `Name=` |
/// | map | `Map.entry.1.key=a&Map.entry.1.value=1` | |
/// | flattened map | `Map.1.key=a&Map.1.value=1` | |
///
/// An answer of `query`:
///
/// ```xml
/// <OperationResponse xmlns="…">
///   <OperationResult>…</OperationResult>
///   <ResponseMetadata><RequestId>…</RequestId></ResponseMetadata>
/// </OperationResponse>
/// ```
///
/// and of `ec2`, where an operation without a result of its own answers `<return>true</return>`:
///
/// ```xml
/// <OperationResponse xmlns="…"><requestId>…</requestId>…</OperationResponse>
/// ```
///
/// Their errors are `<ErrorResponse><Error><Type/><Code/><Message/></Error><RequestId/></ErrorResponse>`
/// and `<Response><Errors><Error><Code/><Message/></Error></Errors><RequestID/></Response>`. Values in XML
/// are written as [dev.virga.protocol.xml] says.
@NullMarked
package dev.virga.protocol.query;

import org.jspecify.annotations.NullMarked;

package dev.virga.protocol.rest;

import dev.virga.spi.Body;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.Nullable;

/// Streams a body in and out.
@Http(method = "PUT", uri = "/{Bucket}/{Key+}?x-id=PutObject")
public final class PutObject implements Operation<PutObject.Request, PutObject.Response> {
  /// A body of any size.
  @MemberNames(MemberNames.Style.UPPER_CAMEL)
  public record Request(@Label String bucket, @Label String key, Body content) {}

  /// The same body.
  public record Response(@Header("x-key") String key, @Nullable Body content) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    return new Response(request.key(), request.content());
  }
}

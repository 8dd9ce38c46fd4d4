package dev.virga.protocol.rest;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Header;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.MemberNames;

/// Is told from [PutObject] by a header that it requires.
@Http(method = "PUT", uri = "/{Bucket}/{Key+}?x-id=CopyObject")
public final class CopyObject implements Operation<CopyObject.Request, CopyObject.Response> {
  /// Where from.
  @MemberNames(MemberNames.Style.UPPER_CAMEL)
  public record Request(
      @Label String bucket, @Label String key, @Header("x-amz-copy-source") String source) {}

  /// Nothing.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    return new Response();
  }
}

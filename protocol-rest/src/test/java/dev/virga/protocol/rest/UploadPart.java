package dev.virga.protocol.rest;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.MemberNames;
import dev.virga.spi.wire.Query;

/// Is told from [PutObject] by query parameters that it requires.
@Http(method = "PUT", uri = "/{Bucket}/{Key+}?x-id=UploadPart")
public final class UploadPart implements Operation<UploadPart.Request, UploadPart.Response> {
  /// Which part.
  @MemberNames(MemberNames.Style.UPPER_CAMEL)
  public record Request(
      @Label String bucket,
      @Label String key,
      @Query("partNumber") int partNumber,
      @Query("uploadId") String uploadId) {}

  /// Nothing.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    return new Response();
  }
}

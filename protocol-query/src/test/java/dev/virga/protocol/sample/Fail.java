package dev.virga.protocol.sample;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import java.util.List;
import java.util.Map;

/// Answers with the error that it is asked for.
public final class Fail implements Operation<Fail.Request, Fail.Response> {
  public record Request(@Length(min = 3) String code, int status) {}

  public record Response() {}

  @Override
  public Response handle(Request input, RequestContext context) {
    throw AwsException.of(input.code(), input.status(), "a < b & \u0001")
        .with("Resource", "r-1")
        .with("Details", Map.of("Reasons", List.of("one", 2)));
  }
}

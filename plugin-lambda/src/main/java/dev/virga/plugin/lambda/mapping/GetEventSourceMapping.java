package dev.virga.plugin.lambda.mapping;

import dev.virga.plugin.lambda.model.EventSourceMappingConfiguration;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;

/// Answers [GetEventSourceMapping](https://docs.aws.amazon.com/lambda/latest/api/API_GetEventSourceMapping.html).
@Http(method = "GET", uri = "/2015-03-31/event-source-mappings/{UUID}")
public final class GetEventSourceMapping
    implements Operation<GetEventSourceMapping.Request, EventSourceMappingConfiguration> {
  private final EventSourceMappings mappings;

  GetEventSourceMapping(EventSourceMappings mappings) {
    this.mappings = mappings;
  }

  /// What a client sends.
  public record Request(@Label String uUID) {}

  @Override
  public EventSourceMappingConfiguration handle(Request request, RequestContext context) {
    return mappings.require(context.scope(), request.uUID());
  }
}

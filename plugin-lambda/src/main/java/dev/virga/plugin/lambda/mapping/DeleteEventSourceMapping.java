package dev.virga.plugin.lambda.mapping;

import dev.virga.plugin.lambda.model.EventSourceMappingConfiguration;
import dev.virga.plugin.lambda.store.Tags;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;

/// Answers [DeleteEventSourceMapping](https://docs.aws.amazon.com/lambda/latest/api/API_DeleteEventSourceMapping.html).
@Http(method = "DELETE", uri = "/2015-03-31/event-source-mappings/{UUID}", status = 202)
public final class DeleteEventSourceMapping
    implements Operation<DeleteEventSourceMapping.Request, EventSourceMappingConfiguration> {
  private final ServiceContext service;
  private final EventSourceMappings mappings;
  private final Tags tags;

  DeleteEventSourceMapping(ServiceContext service, EventSourceMappings mappings, Tags tags) {
    this.service = service;
    this.mappings = mappings;
    this.tags = tags;
  }

  /// What a client sends.
  public record Request(@Label String uUID) {}

  @Override
  public EventSourceMappingConfiguration handle(Request request, RequestContext context) {
    var mapping = mappings.require(context.scope(), request.uUID());
    mappings.remove(context.scope(), request.uUID());
    tags.removeAll(EventSourceMappings.arn(context.scope(), request.uUID()));
    return mapping.with(it -> {
      it.state = MappingState.DELETING.wireName();
      it.lastModified = service.clock().instant();
    });
  }
}

package dev.virga.plugin.lambda.mapping;

import dev.virga.plugin.lambda.model.EventSourceMappingConfiguration;
import dev.virga.plugin.lambda.store.Taggable;
import dev.virga.spi.Arn;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The event source mappings. They outlive their functions, as AWS's do: who deletes a function deletes
/// its mappings with DeleteEventSourceMapping.
public final class EventSourceMappings implements Taggable {
  private static final String TYPE = "event-source-mapping";

  private final Table<EventSourceMappingConfiguration> mappings;

  /// Opens the table.
  public EventSourceMappings(ServiceContext context) {
    this.mappings = context.table("event-source-mappings", EventSourceMappingConfiguration.class);
  }

  @Override
  public String resourceType() {
    return TYPE;
  }

  @Override
  public void require(Arn arn) {
    require(new Scope(arn.account(), arn.region()), arn.resourceId());
  }

  /// All mappings of an account and region, by id.
  public List<EventSourceMappingConfiguration> all(Scope scope) {
    return mappings.list(scope);
  }

  /// The mapping of an id.
  ///
  /// @throws dev.virga.spi.AwsException `ResourceNotFoundException`
  EventSourceMappingConfiguration require(Scope scope, String uuid) {
    return mappings.get(scope, uuid).orElseThrow(MappingErrors::notFound);
  }

  /// Another mapping that feeds the same function from the same source.
  Optional<EventSourceMappingConfiguration> same(
      Scope scope, EventSourceMappingConfiguration mapping) {
    return all(scope).stream()
        .filter(it -> !Objects.equals(it.uuid(), mapping.uuid()))
        .filter(it ->
            Objects.equals(it.eventSourceArn(), mapping.eventSourceArn())
                && Objects.equals(it.selfManagedEventSource(), mapping.selfManagedEventSource())
                && Objects.equals(it.topics(), mapping.topics())
                && Objects.equals(it.queues(), mapping.queues())
                && Objects.equals(it.functionArn(), mapping.functionArn()))
        .findFirst();
  }

  void put(Scope scope, EventSourceMappingConfiguration mapping) {
    mappings.put(scope, Objects.requireNonNull(mapping.uuid()), mapping);
  }

  void remove(Scope scope, String uuid) {
    mappings.remove(scope, uuid);
  }

  /// The ARN that a mapping has.
  static String arn(Scope scope, String uuid) {
    return Arn.of("lambda", scope, TYPE + ":" + uuid).toString();
  }
}

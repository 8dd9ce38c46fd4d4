package dev.virga.plugin.lambda.mapping;

import dev.virga.plugin.lambda.store.Aliases;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.plugin.lambda.store.Tags;
import dev.virga.spi.Operation;
import dev.virga.spi.ServiceContext;
import java.util.List;

/// The operations on event source mappings.
public final class MappingOperations {
  private MappingOperations() {}

  /// The operations on what is kept.
  public static List<Operation<?, ?>> of(
      ServiceContext context,
      EventSourceMappings mappings,
      Functions functions,
      Aliases aliases,
      Tags tags) {
    var mapped = new MappedFunction(functions, aliases);
    return List.of(
        new CreateEventSourceMapping(context, mappings, mapped, tags),
        new DeleteEventSourceMapping(context, mappings, tags),
        new GetEventSourceMapping(mappings),
        new ListEventSourceMappings(mappings),
        new UpdateEventSourceMapping(context, mappings, mapped));
  }
}

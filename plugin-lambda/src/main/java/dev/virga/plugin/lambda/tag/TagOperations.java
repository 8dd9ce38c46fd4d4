package dev.virga.plugin.lambda.tag;

import dev.virga.plugin.lambda.store.Taggable;
import dev.virga.plugin.lambda.store.Tags;
import dev.virga.spi.Operation;
import java.util.List;

/// The operations of tags.
public final class TagOperations {
  private TagOperations() {}

  /// All of them.
  ///
  /// @param kinds the kinds of resources that can have tags
  public static List<Operation<?, ?>> of(Tags tags, List<Taggable> kinds) {
    var tagged = new TaggedResources(tags, kinds);
    return List.of(new ListTags(tagged), new TagResource(tagged), new UntagResource(tagged));
  }
}

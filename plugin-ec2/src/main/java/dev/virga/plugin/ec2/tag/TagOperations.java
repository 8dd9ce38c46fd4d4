package dev.virga.plugin.ec2.tag;

import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import java.util.List;

/// The operations on tags.
public final class TagOperations {
  private TagOperations() {}

  /// All of them.
  public static List<Operation<?, ?>> of(Store store) {
    var taggable = new Taggable(store);
    return List.of(
        new CreateTags(store, taggable), new DeleteTags(store, taggable), new DescribeTags(store));
  }
}

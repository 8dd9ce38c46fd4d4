package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.model.Tag;
import dev.virga.plugin.s3.store.Store;
import java.util.List;

/// Changes the tags of objects. This is the one place where tags change after an object was written.
final class ObjectTags {
  private final SubResourceTarget target;

  ObjectTags(Store store) {
    this.target = new SubResourceTarget(store);
  }

  /// Sets the tags of a version.
  ///
  /// @param tags none to take them away
  void set(ObjectReader.Located located, List<Tag> tags) {
    target.update(located, it -> it.withTags(tags.isEmpty() ? null : tags));
  }
}

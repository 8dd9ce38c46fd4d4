package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.model.Tag;
import dev.virga.plugin.s3.store.Store;
import dev.virga.spi.RequestContext;
import java.util.List;

/// Changes the tags of objects. This is the one place where tags change after an object was written.
final class ObjectTags {
  private final Store store;
  private final SubResourceTarget target;

  ObjectTags(Store store) {
    this.store = store;
    this.target = new SubResourceTarget(store);
  }

  /// Sets the tags of a version.
  ///
  /// @param tags none to take them away
  void set(RequestContext context, ObjectReader.Located located, List<Tag> tags) {
    target.update(located, it -> it.withTags(tags.isEmpty() ? null : tags));
    String event = tags.isEmpty() ? "ObjectTagging:Delete" : "ObjectTagging:Put";
    store.notifications().publish(context, located.bucket(), event, located.object());
  }
}

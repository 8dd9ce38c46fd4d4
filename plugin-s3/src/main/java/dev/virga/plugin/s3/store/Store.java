package dev.virga.plugin.s3.store;

import dev.virga.spi.ServiceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Everything that S3 keeps, for the operations.
///
/// @param context what the service was given
public record Store(
    ServiceContext context,
    BodyFiles files,
    Released released,
    Buckets buckets,
    Objects objects,
    Configurations configurations)
    implements AutoCloseable {

  /// Opens what is kept.
  public static Store open(ServiceContext context) {
    var files = new BodyFiles(context.directory(), context.durable(), context.ids());
    var released = new Released(context.events(), files);
    var buckets = new Buckets(context);
    return new Store(
        context,
        files,
        released,
        buckets,
        new Objects(context, buckets, released),
        Configurations.of(context));
  }

  /// Removes the files that no row knows: what a crash left.
  ///
  /// @param others the segments that others than objects have, such as the parts of uploads
  public void removeStrayFiles(List<Segment> others) {
    Set<String> known = new HashSet<>();
    others.forEach(it -> known.add(it.file()));
    objects.everything(version -> version.segments().forEach(it -> known.add(it.file())));
    files.removeAllBut(known);
  }

  @Override
  public void close() {
    released.close();
  }
}

package dev.virga.plugin.s3.store;

import dev.virga.plugin.s3.event.Notifications;
import dev.virga.plugin.s3.lifecycle.Lifecycles;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything that S3 keeps, for the operations.
///
/// @param context what the service was given
public record Store(
    ServiceContext context,
    BodyFiles files,
    Released released,
    Buckets buckets,
    Objects objects,
    Uploads uploads,
    Configurations configurations,
    Lifecycles lifecycles,
    Notifications notifications)
    implements AutoCloseable {

  /// Opens what is kept.
  public static Store open(ServiceContext context) {
    var files = new BodyFiles(context.directory(), context.durable(), context.ids());
    var released = new Released(context.events(), files);
    var buckets = new Buckets(context);
    var configurations = Configurations.of(context);
    return new Store(
        context,
        files,
        released,
        buckets,
        new Objects(context, buckets, released),
        new Uploads(context, buckets, released),
        configurations,
        new Lifecycles(configurations.lifecycle()),
        new Notifications(context, configurations.notification()));
  }

  /// Writes an object. What it is made of is only safe to keep when this returns: the change is
  /// committed then, and not only when the call ends.
  ///
  /// @param condition as in [Objects#put]
  /// @return the object with its version
  public StoredObject write(
      Bucket bucket,
      NewObject settled,
      Content content,
      Consumer<Optional<StoredObject>> condition) {
    var draft = StoredObject.draft(settled, content, context.clock().instant());
    return context.transaction(() -> objects.put(bucket, draft, condition));
  }

  /// Takes a part of an upload in, which is committed when this returns.
  ///
  /// @throws dev.virga.spi.AwsException `NoSuchUpload` if the upload has ended meanwhile
  public void write(Bucket bucket, StoredUpload upload, UploadedPart part) {
    context.transaction(() -> {
      uploads.put(bucket, upload, part);
      return part;
    });
  }

  /// Makes an object of an upload, which is committed when this returns.
  ///
  /// @param content puts the parts together, and throws to refuse
  /// @param condition as in [Objects#put]
  /// @return the object with its version, or nothing if there is no such upload any more
  public Optional<StoredObject> complete(
      Bucket bucket,
      String key,
      String uploadId,
      BiFunction<StoredUpload, List<UploadedPart>, Content> content,
      Consumer<Optional<StoredObject>> condition) {
    return context.transaction(() ->
        uploads.complete(
            bucket,
            key,
            uploadId,
            (upload, parts) -> {
              var made = content.apply(upload, parts);
              var draft = StoredObject.draft(upload.object(), made, context.clock().instant());
              return objects.put(bucket, draft, condition);
            }));
  }

  /// Removes the files that no row knows: what a crash left.
  public void removeStrayFiles() {
    files.removeAllBut(segments(_ -> true).map(Segment::file).collect(Collectors.toSet()));
  }

  /// Lets go of the files of some scopes, whose rows are about to be removed.
  public void release(Predicate<Scope> scopes) {
    released.add(segments(scopes).toList());
  }

  private Stream<Segment> segments(Predicate<Scope> scopes) {
    return Stream.concat(
        uploads.segments(scopes).stream(),
        objects.everything(scopes).flatMap(version -> version.segments().stream()));
  }

  @Override
  public void close() {
    released.close();
  }
}

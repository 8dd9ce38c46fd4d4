package dev.virga.plugin.s3.request;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.Operation;
import dev.virga.spi.wire.Http;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The query parameters that name a part of a bucket or an object. A request with one that no operation
/// takes must not reach the operation on the whole: `DELETE /bucket?versioning` deletes no bucket.
final class SubResourceNames {
  /// What AWS has beyond the operations here, and the operation that a message can name.
  private static final Map<String, String> NOT_HERE =
      Map.ofEntries(
          Map.entry("abac", "GetBucketAbac and PutBucketAbac"),
          Map.entry("annotation", "annotations of objects"),
          Map.entry("annotations", "annotations of objects"),
          Map.entry("encryption", "UpdateObjectEncryption"),
          Map.entry("metadataAnnotationTable", "bucket metadata annotation tables"),
          Map.entry("metadataConfiguration", "bucket metadata configurations"),
          Map.entry("metadataInventoryTable", "UpdateBucketMetadataInventoryTableConfiguration"),
          Map.entry("metadataJournalTable", "UpdateBucketMetadataJournalTableConfiguration"),
          Map.entry("metadataTable", "bucket metadata table configurations"),
          Map.entry("renameObject", "RenameObject"),
          Map.entry("select", "SelectObjectContent"),
          Map.entry("session", "CreateSession"),
          Map.entry("torrent", "GetObjectTorrent"));

  private final List<Operation<?, ?>> operations;
  private volatile @Nullable Known known;

  /// What the operations say. Reading it off them costs milliseconds, so the first request does it and
  /// not the start.
  ///
  /// @param names all names
  /// @param taken those that an operation takes
  private record Known(Set<String> names, Set<Taken> taken) {}

  /// A parameter that an operation takes.
  private record Taken(String method, boolean onObject, String name) {}

  SubResourceNames(List<Operation<?, ?>> operations) {
    this.operations = operations;
  }

  private Known known() {
    Known read = known;
    if (read == null) {
      read = read();
      known = read;
    }
    return read;
  }

  private Known read() {
    Set<String> names = new HashSet<>(NOT_HERE.keySet());
    Set<Taken> taken = new HashSet<>();
    for (Operation<?, ?> it : operations) {
      Http http = it.getClass().getAnnotation(Http.class);
      if (http != null) {
        boolean onObject = http.uri().contains("{Key+}");
        for (String name : literals(http.uri())) {
          names.add(name);
          taken.add(new Taken(http.method(), onObject, name));
        }
      }
    }
    return new Known(names, taken);
  }

  /// Refuses a request for a part that its method does not go with.
  ///
  /// @throws dev.virga.spi.AwsException `MethodNotAllowed`, or `NotImplemented` for what AWS has
  void check(HttpRequest request, Address address) {
    if (request.query().isEmpty()) {
      return;
    }
    boolean onObject = !address.key().isEmpty();
    Known known = known();
    for (String name : literals("?" + request.query())) {
      if (known.names.contains(name)
          && !address.bucket().isEmpty()
          && !known.taken.contains(new Taken(request.method(), onObject, name))) {
        String missing = NOT_HERE.get(name);
        throw missing == null
            ? S3Errors.methodNotAllowed(request.method(), name.toUpperCase(Locale.ROOT))
            : S3Errors.notImplemented(missing);
      }
    }
  }

  private static List<String> literals(String uri) {
    var literals = new ArrayList<String>();
    for (String part : uri.substring(uri.indexOf('?') + 1).split("&")) {
      int equals = part.indexOf('=');
      String name = equals < 0 ? part : part.substring(0, equals);
      if (!name.isEmpty() && !name.contains("/") && !name.equals("x-id")) {
        literals.add(name);
      }
    }
    return literals;
  }
}

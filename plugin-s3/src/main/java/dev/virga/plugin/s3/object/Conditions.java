package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.store.StoredObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Requests that hold only under a condition
/// ([conditional requests](https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html)).
public final class Conditions {
  private static final String IF_MATCH = "If-Match";
  private static final String IF_NONE_MATCH = "If-None-Match";

  private Conditions() {}

  /// The conditions of a read, or of the source of a copy.
  public record OfRead(
      @Nullable String ifMatch,
      @Nullable String ifNoneMatch,
      @Nullable Instant ifModifiedSince,
      @Nullable Instant ifUnmodifiedSince) {

    /// Checks them for a reader.
    ///
    /// @throws dev.virga.spi.AwsException `PreconditionFailed`, or 304 for what the reader has already
    void check(StoredObject object, Instant now) {
      String failed = failed(object);
      if (failed != null) {
        throw ObjectErrors.preconditionFailed(failed);
      } else if (unchanged(object, now) != null) {
        throw ObjectErrors.notModified()
            .withHeader("ETag", quoted(object.eTag()))
            .withHeader("Last-Modified", HttpDate.of(object.lastModified()));
      }
    }

    /// Checks them for a copy, where nothing is ever merely unmodified.
    ///
    /// @throws dev.virga.spi.AwsException `PreconditionFailed`
    public void checkSource(StoredObject object, Instant now) {
      String failed = failed(object);
      String condition = failed == null ? unchanged(object, now) : failed;
      if (condition != null) {
        throw ObjectErrors.preconditionFailed("x-amz-copy-source-" + condition);
      }
    }

    private @Nullable String failed(StoredObject object) {
      if (ifMatch != null) {
        return matches(ifMatch, object.eTag()) ? null : IF_MATCH;
      }
      return ifUnmodifiedSince != null && modified(object).isAfter(ifUnmodifiedSince)
          ? "If-Unmodified-Since"
          : null;
    }

    private @Nullable String unchanged(StoredObject object, Instant now) {
      if (ifNoneMatch != null) {
        return matches(ifNoneMatch, object.eTag()) ? IF_NONE_MATCH : null;
      }
      boolean unchanged =
          ifModifiedSince != null
              && !ifModifiedSince.isAfter(now)
              && !modified(object).isAfter(ifModifiedSince);
      return unchanged ? "If-Modified-Since" : null;
    }
  }

  /// The conditions of a write, to be checked on the version that the write replaces.
  ///
  /// @throws dev.virga.spi.AwsException `NotImplemented` for values that S3 does not take
  public static Consumer<Optional<StoredObject>> ofWrite(
      String key, @Nullable String ifMatch, @Nullable String ifNoneMatch) {
    if (ifMatch != null && ifNoneMatch != null) {
      throw ObjectErrors.conditionNotTaken(
          IF_MATCH + "," + IF_NONE_MATCH,
          "Multiple conditional request headers present in the request");
    } else if (ifNoneMatch != null && !ifNoneMatch.equals("*")) {
      throw notTaken(IF_NONE_MATCH);
    } else if ("*".equals(ifMatch)) {
      throw notTaken(IF_MATCH);
    }
    return current -> {
      if (ifNoneMatch != null && current.isPresent()) {
        throw ObjectErrors.preconditionFailed(IF_NONE_MATCH);
      } else if (ifMatch != null) {
        StoredObject object = current.orElseThrow(() -> S3Errors.noSuchKey(key));
        if (!matches(ifMatch, object.eTag())) {
          throw ObjectErrors.preconditionFailed(IF_MATCH);
        }
      }
    };
  }

  /// The condition of a deletion, to be checked on what would be deleted.
  static Consumer<Optional<StoredObject>> ofDeletion(String key, @Nullable String ifMatch) {
    return current -> {
      if (ifMatch != null) {
        StoredObject object = current.orElseThrow(() -> S3Errors.noSuchKey(key));
        if (!matches(ifMatch, object.eTag())) {
          throw ObjectErrors.preconditionFailed(IF_MATCH);
        }
      }
    };
  }

  /// Whether a header names an ETag: `*`, or a list of ETags with or without quotes.
  static boolean matches(String header, String eTag) {
    for (String part : header.split(",", -1)) {
      String tag = part.strip();
      tag = tag.startsWith("W/") ? tag.substring(2) : tag;
      if (tag.equals("*") || tag.equals(eTag) || tag.equals(quoted(eTag))) {
        return true;
      }
    }
    return false;
  }

  /// An ETag as it stands in headers and documents.
  public static String quoted(String eTag) {
    return '"' + eTag + '"';
  }

  /// Dates in headers have whole seconds.
  private static Instant modified(StoredObject object) {
    return object.lastModified().truncatedTo(ChronoUnit.SECONDS);
  }

  private static RuntimeException notTaken(String header) {
    return ObjectErrors.conditionNotTaken(
        header, "We don't accept the provided value of " + header + " header for this API");
  }
}

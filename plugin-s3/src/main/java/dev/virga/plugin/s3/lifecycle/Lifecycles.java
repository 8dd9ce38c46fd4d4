package dev.virga.plugin.s3.lifecycle;

import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Configurations.Lifecycle;
import dev.virga.plugin.s3.store.StoredObject;
import dev.virga.plugin.s3.store.SubResource;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// The lifecycle rules of buckets.
public final class Lifecycles {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final SubResource<Lifecycle> configurations;

  /// The rules that are configured.
  public Lifecycles(SubResource<Lifecycle> configurations) {
    this.configurations = configurations;
  }

  /// The rules of a bucket, if it has any.
  Optional<BucketRules> of(Bucket bucket) {
    return configurations.find(bucket).map(BucketRules::of);
  }

  /// What the header `x-amz-expiration` says of an object: when it expires, and by which rule, whose id
  /// is percent-encoded. Nothing for noncurrent versions and delete markers.
  public Optional<String> expirationHeader(Bucket bucket, StoredObject object) {
    if (object.deleteMarker() || object.noncurrentSince() != null) {
      return Optional.empty();
    }
    return of(bucket)
        .flatMap(it -> it.expiry(object))
        .map(it ->
            "expiry-date=\"%s\", rule-id=\"%s\""
                .formatted(DATE.format(it.at()), encode(it.rule())));
  }

  private static String encode(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

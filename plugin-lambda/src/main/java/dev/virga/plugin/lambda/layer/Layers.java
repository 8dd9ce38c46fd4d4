package dev.virga.plugin.lambda.layer;

import dev.virga.plugin.lambda.layer.LayerName.Version;
import dev.virga.plugin.lambda.model.Layer;
import dev.virga.plugin.lambda.store.LayerContents;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The layers, each a row of versions
/// ([layers](https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html)).
public final class Layers implements LayerContents {
  private final Table<StoredLayerVersion> versions;
  private final LayerPolicies policies;

  /// Opens the tables.
  public Layers(ServiceContext context) {
    this.versions = context.table("layer-versions", StoredLayerVersion.class);
    this.policies = new LayerPolicies(context);
  }

  LayerPolicies policies() {
    return policies;
  }

  /// A version that was not deleted.
  Optional<StoredLayerVersion> find(Version version) {
    return row(version).filter(it -> !it.deleted());
  }

  /// A version whose policy is asked for.
  ///
  /// @throws dev.virga.spi.AwsException `ResourceNotFoundException`
  Version require(Version version) {
    if (find(version).isEmpty()) {
      throw LayerErrors.noSuchVersion(version.arn());
    }
    return version;
  }

  /// A version that a caller may read: its account's, or one whose policy allows it.
  ///
  /// @throws dev.virga.spi.AwsException `ResourceNotFoundException`, `AccessDeniedException`
  StoredLayerVersion readable(Version version, RequestContext context) {
    if (!mayUse(version, context.scope().account())) {
      throw LayerErrors.accessDenied(context.principal(), "lambda:GetLayerVersion", version.arn());
    }
    return find(version).orElseThrow(LayerErrors::notFound);
  }

  /// The versions of a layer that were not deleted, the latest first.
  List<StoredLayerVersion> versions(LayerName layer) {
    return versions.list(layer.scope(), layer.name() + ":").reversed().stream()
        .filter(it -> !it.deleted())
        .toList();
  }

  /// The versions of all layers that were not deleted: by name, and the latest of each layer first.
  Stream<StoredLayerVersion> all(Scope scope) {
    return versions.list(scope).stream()
        .filter(it -> !it.deleted())
        .sorted(
            Comparator.comparing(StoredLayerVersion::layerName)
                .thenComparing(StoredLayerVersion::version, Comparator.reverseOrder()));
  }

  /// Takes the next number of a layer, which no other publication gets. It is seen by nobody until
  /// [#put].
  Version reserve(LayerName layer) {
    while (true) {
      var taken = versions.list(layer.scope(), layer.name() + ":");
      long last = taken.isEmpty() ? 0 : taken.getLast().version();
      var next = layer.version(last + 1);
      var reserved = StoredLayerVersion.reserved(layer.name(), next.number());
      if (versions.putIfAbsent(layer.scope(), key(next), reserved).isEmpty()) {
        return next;
      }
    }
  }

  /// Keeps what was published under a number.
  void put(Version version, StoredLayerVersion published) {
    versions.put(version.layer().scope(), key(version), published);
  }

  /// Deletes a version. Functions that use it go on.
  void delete(Version version) {
    versions.update(version.layer().scope(), key(version), StoredLayerVersion::asDeleted);
    policies.removeAll(version);
  }

  @Override
  public Optional<Found> find(Scope caller, String layerVersionArn) {
    return LayerName.version(layerVersionArn)
        .filter(version -> version.layer().scope().region().equals(caller.region()))
        .filter(version -> mayUse(version, caller.account()))
        .flatMap(this::find)
        .map(it ->
            new Found(
                Layer.of(layer -> {
                  layer.arn = layerVersionArn;
                  layer.codeSize = it.codeSize();
                }),
                it.unzippedSize()));
  }

  @Override
  public Optional<String> codeSha256(String layerVersionArn) {
    return LayerName.version(layerVersionArn)
        .flatMap(this::row)
        .map(StoredLayerVersion::codeSha256)
        .filter(it -> !it.isEmpty());
  }

  private boolean mayUse(Version version, String account) {
    return version.layer().scope().account().equals(account) || policies.allows(version, account);
  }

  private Optional<StoredLayerVersion> row(Version version) {
    return versions.get(version.layer().scope(), key(version));
  }

  /// Numbers sort as numbers.
  static String key(Version version) {
    return String.format(Locale.ROOT, "%s:%018d", version.layer().name(), version.number());
  }
}

package dev.virga.plugin.lambda.layer;

import dev.virga.plugin.lambda.model.Architecture;
import dev.virga.plugin.lambda.model.LayerVersionContentOutput;
import dev.virga.plugin.lambda.model.LayerVersionsListItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A version of a layer, as it is kept.
///
/// @param layerName the name of the layer
/// @param version counts from 1; no number is given twice
/// @param createdDate when it was published
/// @param codeSha256 finds its archive
/// @param codeSize the length of the archive in bytes
/// @param unzippedSize the length of what is in it, in bytes
/// @param deleted whether nobody sees it any more; the row stays for the functions that use the version,
///     and so that its number is not given again
public record StoredLayerVersion(
    String layerName,
    long version,
    String description,
    String createdDate,
    @Nullable List<Architecture> compatibleArchitectures,
    @Nullable List<String> compatibleRuntimes,
    @Nullable String licenseInfo,
    String codeSha256,
    long codeSize,
    long unzippedSize,
    boolean deleted) {

  /// A number that is taken before what will have it is known.
  static StoredLayerVersion reserved(String layerName, long version) {
    return new StoredLayerVersion(layerName, version, "", "", null, null, null, "", 0, 0, true);
  }

  /// The same after its deletion.
  StoredLayerVersion asDeleted() {
    return new StoredLayerVersion(
        layerName,
        version,
        description,
        createdDate,
        compatibleArchitectures,
        compatibleRuntimes,
        licenseInfo,
        codeSha256,
        codeSize,
        unzippedSize,
        true);
  }

  /// Whether it says that it is compatible with what a list is restricted to.
  ///
  /// @param architecture or null for any
  /// @param runtime or null for any
  boolean compatibleWith(@Nullable Architecture architecture, @Nullable String runtime) {
    return (architecture == null
            || (compatibleArchitectures != null && compatibleArchitectures.contains(architecture)))
        && (runtime == null
            || (compatibleRuntimes != null && compatibleRuntimes.contains(runtime)));
  }

  /// How its archive is shown.
  ///
  /// @param location a link to the archive
  LayerVersionContentOutput content(String location) {
    return LayerVersionContentOutput.of(it -> {
      it.location = location;
      it.codeSha256 = codeSha256;
      it.codeSize = codeSize;
    });
  }

  /// How lists show it.
  LayerVersionsListItem listed(LayerName layer) {
    return LayerVersionsListItem.of(it -> {
      it.layerVersionArn = layer.versionArn(version);
      it.version = version;
      it.description = description;
      it.createdDate = createdDate;
      it.compatibleArchitectures = compatibleArchitectures;
      it.compatibleRuntimes = compatibleRuntimes;
      it.licenseInfo = licenseInfo;
    });
  }
}

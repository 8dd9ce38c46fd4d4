package dev.virga.plugin.ecr.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `VulnerablePackage` of the [ECR API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_VulnerablePackage.html).
public record VulnerablePackage(
    @Nullable String arch,
    @Nullable Integer epoch,
    @Nullable String filePath,
    @Nullable String name,
    @Nullable String packageManager,
    @Nullable String release,
    @Nullable String sourceLayerHash,
    @Nullable String version,
    @Nullable String fixedInVersion) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static VulnerablePackage of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public VulnerablePackage with(Consumer<Builder> changes) {
    var it = new Builder();
    it.arch = this.arch;
    it.epoch = this.epoch;
    it.filePath = this.filePath;
    it.name = this.name;
    it.packageManager = this.packageManager;
    it.release = this.release;
    it.sourceLayerHash = this.sourceLayerHash;
    it.version = this.version;
    it.fixedInVersion = this.fixedInVersion;
    changes.accept(it);
    return it.build();
  }

  /// The members of a VulnerablePackage in the making.
  public static final class Builder {
    public @Nullable String arch;
    public @Nullable Integer epoch;
    public @Nullable String filePath;
    public @Nullable String name;
    public @Nullable String packageManager;
    public @Nullable String release;
    public @Nullable String sourceLayerHash;
    public @Nullable String version;
    public @Nullable String fixedInVersion;

    private VulnerablePackage build() {
      return new VulnerablePackage(
          arch,
          epoch,
          filePath,
          name,
          packageManager,
          release,
          sourceLayerHash,
          version,
          fixedInVersion);
    }
  }
}

package dev.virga.plugin.efs.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `DestinationToCreate` of the [EFS API](https://docs.aws.amazon.com/efs/latest/ug/API_DestinationToCreate.html).
public record DestinationToCreate(
    @Length(min = 1, max = 64)
        @Pattern("^[a-z]{2}-((iso[a-z]{0,1}-)|(gov-)){0,1}[a-z]+-{0,1}[0-9]{0,1}$")
        @Nullable String region,
    @Length(min = 1, max = 64) @Pattern(".+") @Nullable String availabilityZoneName,
    @Length(max = 2048)
        @Pattern(
            "^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|alias/[a-zA-Z0-9/_-]+|(arn:aws[-a-z]*:kms:[a-z0-9-]+:\\d{12}:((key/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|(key/mrk-[0-9a-f]{32})|(alias/[a-zA-Z0-9/_-]+))))$")
        @Nullable String kmsKeyId,
    @Length(max = 128)
        @Pattern(
            "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")
        @Nullable String fileSystemId,
    @Nullable String roleArn) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static DestinationToCreate of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public DestinationToCreate with(Consumer<Builder> changes) {
    var it = new Builder();
    it.region = this.region;
    it.availabilityZoneName = this.availabilityZoneName;
    it.kmsKeyId = this.kmsKeyId;
    it.fileSystemId = this.fileSystemId;
    it.roleArn = this.roleArn;
    changes.accept(it);
    return it.build();
  }

  /// The members of a DestinationToCreate in the making.
  public static final class Builder {
    public @Nullable String region;
    public @Nullable String availabilityZoneName;
    public @Nullable String kmsKeyId;
    public @Nullable String fileSystemId;
    public @Nullable String roleArn;

    private DestinationToCreate build() {
      return new DestinationToCreate(region, availabilityZoneName, kmsKeyId, fileSystemId, roleArn);
    }
  }
}

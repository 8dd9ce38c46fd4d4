package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.IpAddressType;
import dev.virga.plugin.efs.model.MountTargetDescription;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [CreateMountTarget](https://docs.aws.amazon.com/efs/latest/ug/API_CreateMountTarget.html).
@Http(method = "POST", uri = "/2015-02-01/mount-targets")
public final class CreateMountTarget
    implements Operation<CreateMountTarget.Request, MountTargetDescription> {
  private final FileSystems fileSystems;
  private final MountTargets mountTargets;
  private final Leniency leniency;

  CreateMountTarget(FileSystems fileSystems, MountTargets mountTargets, Leniency leniency) {
    this.fileSystems = fileSystems;
    this.mountTargets = mountTargets;
    this.leniency = leniency;
  }

  /// What a client sends.
  public record Request(
      @Length(max = 128)
          @Pattern(
              "^(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:file-system/fs-[0-9a-f]{8,40}|fs-[0-9a-f]{8,40})$")
          String fileSystemId,
      @Length(min = 15, max = 47) @Pattern("^subnet-[0-9a-f]{8,40}$") String subnetId,
      @Length(min = 7, max = 15) @Pattern("^[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}$")
          @Nullable String ipAddress,
      @Nullable String ipv6Address,
      @Nullable IpAddressType ipAddressType,
      @Length(max = 100)
          @Nullable List<@Length(min = 11, max = 43) @Pattern("^sg-[0-9a-f]{8,40}") String>
              securityGroups) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String fileSystemId;
      public @Nullable String subnetId;
      public @Nullable String ipAddress;
      public @Nullable String ipv6Address;
      public @Nullable IpAddressType ipAddressType;
      public @Nullable List<String> securityGroups;

      private Request build() {
        return new Request(
            Objects.requireNonNull(fileSystemId, "FileSystemId"),
            Objects.requireNonNull(subnetId, "SubnetId"),
            ipAddress,
            ipv6Address,
            ipAddressType,
            securityGroups);
      }
    }
  }

  @Override
  public MountTargetDescription handle(Request request, RequestContext context) {
    FileSystem found = fileSystems.find(context.scope(), request.fileSystemId());
    if (request.ipv6Address() != null
        || (request.ipAddressType() != null
            && request.ipAddressType() != IpAddressType.IPV4_ONLY)) {
      throw EfsErrors.badRequest("The subnet does not support IPv6 addresses.");
    }
    MountTarget made = mountTargets.create(context.scope(), found, request);
    return made.description().with(it -> it.lifeCycleState = leniency.firstState());
  }
}

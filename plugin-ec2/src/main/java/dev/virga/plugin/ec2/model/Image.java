package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Image` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Image.html).
public record Image(
    @Nullable String platformDetails,
    @Nullable String usageOperation,
    @Name("blockDeviceMapping") @Nullable List<BlockDeviceMapping> blockDeviceMappings,
    @Nullable String description,
    @Nullable Boolean enaSupport,
    @Nullable HypervisorType hypervisor,
    @Nullable String imageOwnerAlias,
    @Nullable String name,
    @Nullable String rootDeviceName,
    @Nullable DeviceType rootDeviceType,
    @Nullable String sriovNetSupport,
    @Nullable StateReason stateReason,
    @Name("tagSet") @Nullable List<Tag> tags,
    @Nullable VirtualizationType virtualizationType,
    @Nullable BootModeValues bootMode,
    @Nullable TpmSupportValues tpmSupport,
    @Nullable String deprecationTime,
    @Nullable ImdsSupportValues imdsSupport,
    @Nullable String sourceInstanceId,
    @Nullable String deregistrationProtection,
    @Nullable String lastLaunchedTime,
    @Nullable Boolean imageAllowed,
    @Nullable String sourceImageId,
    @Nullable String sourceImageRegion,
    @Nullable Boolean freeTierEligible,
    @Nullable String publicSsmParameterName,
    @Name("imageWatermarkSet") @Nullable List<ImageWatermark> imageWatermarks,
    @Nullable String imageId,
    @Nullable String imageLocation,
    @Name("imageState") @Nullable ImageState state,
    @Name("imageOwnerId") @Nullable String ownerId,
    @Nullable String creationDate,
    @Nullable List<ProductCode> productCodes,
    @Nullable ArchitectureValues architecture,
    @Nullable ImageTypeValues imageType,
    @Nullable String kernelId,
    @Nullable String ramdiskId,
    @Nullable PlatformValues platform,
    @Name("isPublic") @Nullable Boolean publicLaunchPermissions) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Image of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Image with(Consumer<Builder> changes) {
    var it = new Builder();
    it.platformDetails = this.platformDetails;
    it.usageOperation = this.usageOperation;
    it.blockDeviceMappings = this.blockDeviceMappings;
    it.description = this.description;
    it.enaSupport = this.enaSupport;
    it.hypervisor = this.hypervisor;
    it.imageOwnerAlias = this.imageOwnerAlias;
    it.name = this.name;
    it.rootDeviceName = this.rootDeviceName;
    it.rootDeviceType = this.rootDeviceType;
    it.sriovNetSupport = this.sriovNetSupport;
    it.stateReason = this.stateReason;
    it.tags = this.tags;
    it.virtualizationType = this.virtualizationType;
    it.bootMode = this.bootMode;
    it.tpmSupport = this.tpmSupport;
    it.deprecationTime = this.deprecationTime;
    it.imdsSupport = this.imdsSupport;
    it.sourceInstanceId = this.sourceInstanceId;
    it.deregistrationProtection = this.deregistrationProtection;
    it.lastLaunchedTime = this.lastLaunchedTime;
    it.imageAllowed = this.imageAllowed;
    it.sourceImageId = this.sourceImageId;
    it.sourceImageRegion = this.sourceImageRegion;
    it.freeTierEligible = this.freeTierEligible;
    it.publicSsmParameterName = this.publicSsmParameterName;
    it.imageWatermarks = this.imageWatermarks;
    it.imageId = this.imageId;
    it.imageLocation = this.imageLocation;
    it.state = this.state;
    it.ownerId = this.ownerId;
    it.creationDate = this.creationDate;
    it.productCodes = this.productCodes;
    it.architecture = this.architecture;
    it.imageType = this.imageType;
    it.kernelId = this.kernelId;
    it.ramdiskId = this.ramdiskId;
    it.platform = this.platform;
    it.publicLaunchPermissions = this.publicLaunchPermissions;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Image in the making.
  public static final class Builder {
    public @Nullable String platformDetails;
    public @Nullable String usageOperation;
    public @Nullable List<BlockDeviceMapping> blockDeviceMappings;
    public @Nullable String description;
    public @Nullable Boolean enaSupport;
    public @Nullable HypervisorType hypervisor;
    public @Nullable String imageOwnerAlias;
    public @Nullable String name;
    public @Nullable String rootDeviceName;
    public @Nullable DeviceType rootDeviceType;
    public @Nullable String sriovNetSupport;
    public @Nullable StateReason stateReason;
    public @Nullable List<Tag> tags;
    public @Nullable VirtualizationType virtualizationType;
    public @Nullable BootModeValues bootMode;
    public @Nullable TpmSupportValues tpmSupport;
    public @Nullable String deprecationTime;
    public @Nullable ImdsSupportValues imdsSupport;
    public @Nullable String sourceInstanceId;
    public @Nullable String deregistrationProtection;
    public @Nullable String lastLaunchedTime;
    public @Nullable Boolean imageAllowed;
    public @Nullable String sourceImageId;
    public @Nullable String sourceImageRegion;
    public @Nullable Boolean freeTierEligible;
    public @Nullable String publicSsmParameterName;
    public @Nullable List<ImageWatermark> imageWatermarks;
    public @Nullable String imageId;
    public @Nullable String imageLocation;
    public @Nullable ImageState state;
    public @Nullable String ownerId;
    public @Nullable String creationDate;
    public @Nullable List<ProductCode> productCodes;
    public @Nullable ArchitectureValues architecture;
    public @Nullable ImageTypeValues imageType;
    public @Nullable String kernelId;
    public @Nullable String ramdiskId;
    public @Nullable PlatformValues platform;
    public @Nullable Boolean publicLaunchPermissions;

    private Image build() {
      return new Image(
          platformDetails,
          usageOperation,
          blockDeviceMappings,
          description,
          enaSupport,
          hypervisor,
          imageOwnerAlias,
          name,
          rootDeviceName,
          rootDeviceType,
          sriovNetSupport,
          stateReason,
          tags,
          virtualizationType,
          bootMode,
          tpmSupport,
          deprecationTime,
          imdsSupport,
          sourceInstanceId,
          deregistrationProtection,
          lastLaunchedTime,
          imageAllowed,
          sourceImageId,
          sourceImageRegion,
          freeTierEligible,
          publicSsmParameterName,
          imageWatermarks,
          imageId,
          imageLocation,
          state,
          ownerId,
          creationDate,
          productCodes,
          architecture,
          imageType,
          kernelId,
          ramdiskId,
          platform,
          publicLaunchPermissions);
    }
  }
}

package dev.virga.plugin.ec2.catalogue;

import dev.virga.plugin.ec2.model.BlockDeviceMapping;
import dev.virga.plugin.ec2.model.EbsBlockDevice;
import dev.virga.plugin.ec2.model.Image;
import dev.virga.plugin.ec2.resource.Filters;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What images can be found by.
final class ImageFilters {
  static final Filters<Image> FILTERS =
      Filters.<Image>none()
          .one("architecture", Image::architecture)
          .one("boot-mode", Image::bootMode)
          .any(
              "block-device-mapping.delete-on-termination",
              volume(EbsBlockDevice::deleteOnTermination))
          .any(
              "block-device-mapping.device-name",
              it -> devices(it).map(BlockDeviceMapping::deviceName))
          .any("block-device-mapping.snapshot-id", volume(EbsBlockDevice::snapshotId))
          .any("block-device-mapping.volume-size", volume(EbsBlockDevice::volumeSize))
          .any("block-device-mapping.volume-type", volume(EbsBlockDevice::volumeType))
          .any("block-device-mapping.encrypted", volume(EbsBlockDevice::encrypted))
          .one("creation-date", Image::creationDate)
          .one("description", Image::description)
          .one("ena-support", Image::enaSupport)
          .one("free-tier-eligible", Image::freeTierEligible)
          .one("hypervisor", Image::hypervisor)
          .one("image-allowed", Image::imageAllowed)
          .one("image-id", Image::imageId)
          .one("image-type", Image::imageType)
          .one("is-public", Image::publicLaunchPermissions)
          .one("kernel-id", Image::kernelId)
          .one("manifest-location", Image::imageLocation)
          .one("name", Image::name)
          .one("owner-alias", Image::imageOwnerAlias)
          .one("owner-id", Image::ownerId)
          .one("platform", Image::platform)
          .any("product-code", _ -> Stream.of())
          .any("product-code.type", _ -> Stream.of())
          .one("ramdisk-id", Image::ramdiskId)
          .one("root-device-name", Image::rootDeviceName)
          .one("root-device-type", Image::rootDeviceType)
          .one("source-image-id", Image::sourceImageId)
          .one("source-image-region", Image::sourceImageRegion)
          .one("source-instance-id", Image::sourceInstanceId)
          .one("sriov-net-support", Image::sriovNetSupport)
          .one("state", Image::state)
          .any("state-reason-code", _ -> Stream.of())
          .any("state-reason-message", _ -> Stream.of())
          .one("virtualization-type", Image::virtualizationType);

  private ImageFilters() {}

  private static Stream<BlockDeviceMapping> devices(Image image) {
    return Objects.requireNonNullElse(image.blockDeviceMappings(), List.<BlockDeviceMapping>of())
        .stream();
  }

  private static Function<Image, Stream<?>> volume(
      Function<EbsBlockDevice, @Nullable Object> member) {
    return image ->
        devices(image)
            .flatMap(ImageFilters::ebs)
            .flatMap(it -> Stream.ofNullable(member.apply(it)));
  }

  private static Stream<EbsBlockDevice> ebs(BlockDeviceMapping device) {
    EbsBlockDevice ebs = device.ebs();
    return ebs == null ? Stream.empty() : Stream.of(ebs);
  }
}

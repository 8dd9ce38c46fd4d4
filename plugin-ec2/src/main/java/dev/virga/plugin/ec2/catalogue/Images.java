package dev.virga.plugin.ec2.catalogue;

import dev.virga.plugin.ec2.model.ArchitectureValues;
import dev.virga.plugin.ec2.model.BlockDeviceMapping;
import dev.virga.plugin.ec2.model.BootModeValues;
import dev.virga.plugin.ec2.model.DeviceType;
import dev.virga.plugin.ec2.model.EbsBlockDevice;
import dev.virga.plugin.ec2.model.HypervisorType;
import dev.virga.plugin.ec2.model.Image;
import dev.virga.plugin.ec2.model.ImageState;
import dev.virga.plugin.ec2.model.ImageTypeValues;
import dev.virga.plugin.ec2.model.ImdsSupportValues;
import dev.virga.plugin.ec2.model.VirtualizationType;
import dev.virga.plugin.ec2.model.VolumeType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The images that Amazon, Canonical and Debian publish, as far as `images.txt` has them. Each region has
/// its own id for an image, which is always the same.
final class Images {
  private static final int ID_DIGITS = 16;

  /// The images of a region, sorted by name.
  List<Image> of(String region) {
    return Lines.of("images.txt").stream()
        .map(it -> image(region, it))
        .sorted(Comparator.comparing(it -> String.valueOf(it.name())))
        .toList();
  }

  private static Image image(String region, String[] line) {
    String name = line[0];
    String alias = given(line[2]);
    return Image.of(it -> {
      it.imageId = id("ami-", region, name);
      it.name = name;
      it.ownerId = line[1];
      it.imageOwnerAlias = alias;
      it.imageLocation = (alias == null ? line[1] : alias) + "/" + name;
      it.architecture = architecture(line[3]);
      it.rootDeviceName = line[4];
      it.blockDeviceMappings = List.of(root(region, line));
      it.bootMode = bootMode(line[7]);
      it.creationDate = line[8] + "T12:00:00.000Z";
      it.description = line[9];
      it.state = ImageState.AVAILABLE;
      it.imageType = ImageTypeValues.MACHINE;
      it.publicLaunchPermissions = true;
      it.platformDetails = "Linux/UNIX";
      it.usageOperation = "RunInstances";
      it.enaSupport = true;
      it.hypervisor = HypervisorType.XEN;
      it.rootDeviceType = DeviceType.EBS;
      it.sriovNetSupport = "simple";
      it.virtualizationType = VirtualizationType.HVM;
      it.imdsSupport = name.startsWith("al2023") ? ImdsSupportValues.V2_0 : null;
    });
  }

  private static ArchitectureValues architecture(String text) {
    return text.equals("arm64") ? ArchitectureValues.ARM64 : ArchitectureValues.X86_64;
  }

  private static BlockDeviceMapping root(String region, String[] line) {
    EbsBlockDevice volume =
        EbsBlockDevice.of(it -> {
          it.deleteOnTermination = true;
          it.snapshotId = id("snap-", region, line[0]);
          it.volumeSize = Integer.valueOf(line[5]);
          it.volumeType = VolumeType.valueOf(line[6].toUpperCase(Locale.ROOT));
          it.encrypted = false;
        });
    return BlockDeviceMapping.of(it -> {
      it.deviceName = line[4];
      it.ebs = volume;
    });
  }

  private static @Nullable BootModeValues bootMode(String text) {
    String mode = given(text);
    return mode == null
        ? null
        : BootModeValues.valueOf(mode.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static @Nullable String given(String text) {
    return text.equals("-") ? null : text;
  }

  private static String id(String prefix, String region, String name) {
    try {
      byte[] text = (prefix + region + "/" + name).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return prefix + "0" + HexFormat.of().formatHex(digest).substring(0, ID_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Sensitive;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `VirtualMFADevice` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_VirtualMFADevice.html).
public record VirtualMFADevice(
    @Length(min = 9, max = 256) @Pattern("[\\w+=/:,.@-]+") String serialNumber,
    byte @Sensitive @Nullable [] base32StringSeed,
    @Name("QRCodePNG") byte @Sensitive @Nullable [] qrCodePNG,
    @Nullable User user,
    @Nullable Instant enableDate,
    @Length(max = 50) @Nullable List<Tag> tags) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static VirtualMFADevice of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public VirtualMFADevice with(Consumer<Builder> changes) {
    var it = new Builder();
    it.serialNumber = this.serialNumber;
    it.base32StringSeed = this.base32StringSeed;
    it.qrCodePNG = this.qrCodePNG;
    it.user = this.user;
    it.enableDate = this.enableDate;
    it.tags = this.tags;
    changes.accept(it);
    return it.build();
  }

  /// The members of a VirtualMFADevice in the making.
  public static final class Builder {
    public @Nullable String serialNumber;
    public byte @Nullable [] base32StringSeed;
    public byte @Nullable [] qrCodePNG;
    public @Nullable User user;
    public @Nullable Instant enableDate;
    public @Nullable List<Tag> tags;

    private VirtualMFADevice build() {
      return new VirtualMFADevice(
          Objects.requireNonNull(serialNumber, "SerialNumber"),
          base32StringSeed,
          qrCodePNG,
          user,
          enableDate,
          tags);
    }
  }
}

package dev.virga.plugin.ec2.model;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `ProcessorInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ProcessorInfo.html).
public record ProcessorInfo(
    @Nullable List<ArchitectureType> supportedArchitectures,
    @Nullable Double sustainedClockSpeedInGhz,
    @Nullable List<SupportedAdditionalProcessorFeature> supportedFeatures,
    @Nullable String manufacturer) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static ProcessorInfo of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public ProcessorInfo with(Consumer<Builder> changes) {
    var it = new Builder();
    it.supportedArchitectures = this.supportedArchitectures;
    it.sustainedClockSpeedInGhz = this.sustainedClockSpeedInGhz;
    it.supportedFeatures = this.supportedFeatures;
    it.manufacturer = this.manufacturer;
    changes.accept(it);
    return it.build();
  }

  /// The members of a ProcessorInfo in the making.
  public static final class Builder {
    public @Nullable List<ArchitectureType> supportedArchitectures;
    public @Nullable Double sustainedClockSpeedInGhz;
    public @Nullable List<SupportedAdditionalProcessorFeature> supportedFeatures;
    public @Nullable String manufacturer;

    private ProcessorInfo build() {
      return new ProcessorInfo(
          supportedArchitectures, sustainedClockSpeedInGhz, supportedFeatures, manufacturer);
    }
  }
}

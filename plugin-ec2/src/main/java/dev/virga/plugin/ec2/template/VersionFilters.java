package dev.virga.plugin.ec2.template;

import dev.virga.plugin.ec2.model.LaunchTemplateIamInstanceProfileSpecification;
import dev.virga.plugin.ec2.model.LaunchTemplateInstanceMetadataOptions;
import dev.virga.plugin.ec2.model.LaunchTemplateInstanceNetworkInterfaceSpecification;
import dev.virga.plugin.ec2.model.LaunchTemplateLicenseConfiguration;
import dev.virga.plugin.ec2.model.LaunchTemplatePlacement;
import dev.virga.plugin.ec2.model.LaunchTemplateVersion;
import dev.virga.plugin.ec2.model.ResponseLaunchTemplateData;
import dev.virga.plugin.ec2.resource.Filters;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What versions of launch templates can be found by.
final class VersionFilters {
  static final Filters<LaunchTemplateVersion> FILTERS =
      Filters.<LaunchTemplateVersion>none()
          .one("create-time", LaunchTemplateVersion::createTime)
          .one("is-default-version", LaunchTemplateVersion::defaultVersion)
          .any("ebs-optimized", data(ResponseLaunchTemplateData::ebsOptimized))
          .any("image-id", data(ResponseLaunchTemplateData::imageId))
          .any("instance-type", data(ResponseLaunchTemplateData::instanceType))
          .any("kernel-id", data(ResponseLaunchTemplateData::kernelId))
          .any("ram-disk-id", data(ResponseLaunchTemplateData::ramDiskId))
          .any("http-endpoint", metadata(LaunchTemplateInstanceMetadataOptions::httpEndpoint))
          .any("http-protocol-ipv4", metadata(LaunchTemplateInstanceMetadataOptions::httpEndpoint))
          .any("http-tokens", metadata(LaunchTemplateInstanceMetadataOptions::httpTokens))
          .any(
              "host-resource-group-arn",
              in(
                  ResponseLaunchTemplateData::placement,
                  LaunchTemplatePlacement::hostResourceGroupArn))
          .any(
              "iam-instance-profile",
              in(
                  ResponseLaunchTemplateData::iamInstanceProfile,
                  LaunchTemplateIamInstanceProfileSpecification::arn))
          .any(
              "license-configuration-arn",
              each(
                  ResponseLaunchTemplateData::licenseSpecifications,
                  LaunchTemplateLicenseConfiguration::licenseConfigurationArn))
          .any(
              "network-card-index",
              each(
                  ResponseLaunchTemplateData::networkInterfaces,
                  LaunchTemplateInstanceNetworkInterfaceSpecification::networkCardIndex));

  private VersionFilters() {}

  private static Function<LaunchTemplateVersion, Stream<?>> data(
      Function<ResponseLaunchTemplateData, @Nullable Object> member) {
    return it -> dataOf(it).flatMap(data -> Stream.ofNullable(member.apply(data)));
  }

  private static Function<LaunchTemplateVersion, Stream<?>> metadata(
      Function<LaunchTemplateInstanceMetadataOptions, @Nullable Object> member) {
    return in(ResponseLaunchTemplateData::metadataOptions, member);
  }

  private static <P> Function<LaunchTemplateVersion, Stream<?>> in(
      Function<ResponseLaunchTemplateData, @Nullable P> part,
      Function<P, @Nullable Object> member) {
    return it ->
        dataOf(it)
            .flatMap(data -> Stream.ofNullable(part.apply(data)))
            .flatMap(given -> Stream.ofNullable(member.apply(given)));
  }

  private static <P> Function<LaunchTemplateVersion, Stream<?>> each(
      Function<ResponseLaunchTemplateData, @Nullable List<P>> parts,
      Function<P, @Nullable Object> member) {
    return it ->
        dataOf(it)
            .flatMap(data -> Objects.requireNonNullElse(parts.apply(data), List.<P>of()).stream())
            .flatMap(given -> Stream.ofNullable(member.apply(given)));
  }

  private static Stream<ResponseLaunchTemplateData> dataOf(LaunchTemplateVersion version) {
    ResponseLaunchTemplateData data = version.launchTemplateData();
    return data == null ? Stream.empty() : Stream.of(data);
  }
}

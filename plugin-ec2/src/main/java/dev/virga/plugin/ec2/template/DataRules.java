package dev.virga.plugin.ec2.template;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.LaunchTemplateTagSpecificationRequest;
import dev.virga.plugin.ec2.model.RequestLaunchTemplateData;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What EC2 checks in the data of a launch template before there is an instance. Most is not checked
/// before the launch.
final class DataRules {
  private static final Set<String> TAGGABLE =
      Set.of("instance", "volume", "network-interface", "spot-instances-request", "elastic-gpu");

  private DataRules() {}

  /// @throws dev.virga.spi.AwsException `InvalidUserData.Malformed`, `InvalidParameterCombination`,
  ///     `InvalidParameterValue`
  static void check(RequestLaunchTemplateData data) {
    checkUserData(Objects.requireNonNullElse(data.userData(), ""));
    if (data.instanceType() != null && data.instanceRequirements() != null) {
      throw TemplateErrors.typeAndRequirements();
    }
    Objects.requireNonNullElse(
            data.tagSpecifications(), List.<LaunchTemplateTagSpecificationRequest>of())
        .forEach(DataRules::checkTagged);
  }

  private static void checkUserData(String userData) {
    try {
      Base64.getDecoder().decode(userData.replaceAll("\\s", ""));
    } catch (IllegalArgumentException _) {
      throw TemplateErrors.malformedUserData();
    }
  }

  private static void checkTagged(LaunchTemplateTagSpecificationRequest specification) {
    String type = specification.resourceType();
    if (type == null || type.isEmpty()) {
      throw Ec2Errors.missingTagResourceType();
    } else if (!TAGGABLE.contains(type)) {
      throw Ec2Errors.invalidTaggableType(type);
    }
  }
}

package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a launch template error code.
public enum LaunchTemplateErrorCode {
  @Name("launchTemplateIdDoesNotExist")
  LAUNCH_TEMPLATE_ID_DOES_NOT_EXIST,
  @Name("launchTemplateIdMalformed")
  LAUNCH_TEMPLATE_ID_MALFORMED,
  @Name("launchTemplateNameDoesNotExist")
  LAUNCH_TEMPLATE_NAME_DOES_NOT_EXIST,
  @Name("launchTemplateNameMalformed")
  LAUNCH_TEMPLATE_NAME_MALFORMED,
  @Name("launchTemplateVersionDoesNotExist")
  LAUNCH_TEMPLATE_VERSION_DOES_NOT_EXIST,
  @Name("unexpectedError")
  UNEXPECTED_ERROR,
}

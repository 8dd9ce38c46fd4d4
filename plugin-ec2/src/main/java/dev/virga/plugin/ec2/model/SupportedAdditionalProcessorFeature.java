package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a supported additional processor feature.
public enum SupportedAdditionalProcessorFeature {
  @Name("amd-sev-snp")
  AMD_SEV_SNP,
  @Name("nested-virtualization")
  NESTED_VIRTUALIZATION,
}

package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for an accelerator name.
public enum AcceleratorName {
  @Name("a100")
  A100,
  @Name("inferentia")
  INFERENTIA,
  @Name("k520")
  K520,
  @Name("k80")
  K80,
  @Name("m60")
  M60,
  @Name("radeon-pro-v520")
  RADEON_PRO_V520,
  @Name("t4")
  T4,
  @Name("vu9p")
  VU9_P,
  @Name("v100")
  V100,
  @Name("a10g")
  A10_G,
  @Name("h100")
  H100,
  @Name("t4g")
  T4_G,
  @Name("l40s")
  L40_S,
  @Name("l4")
  L4,
  @Name("gaudi-hl-205")
  GAUDI_HL_205,
  @Name("inferentia2")
  INFERENTIA2,
  @Name("trainium")
  TRAINIUM,
  @Name("trainium2")
  TRAINIUM2,
  @Name("u30")
  U30,
}

package dev.virga.spi;

/// How closely AWS is followed where that would hinder local work.
public enum Fidelity {
  /// Made-up subnets, roles and the like are accepted, and a warning is logged.
  LENIENT,
  /// Everything is answered as AWS answers it.
  STRICT
}

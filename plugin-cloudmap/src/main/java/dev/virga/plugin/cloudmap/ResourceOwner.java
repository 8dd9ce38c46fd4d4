package dev.virga.plugin.cloudmap;

/// Whose resources are listed. Nobody shares anything here, so all are one's own.
enum ResourceOwner {
  SELF,
  OTHER_ACCOUNTS
}

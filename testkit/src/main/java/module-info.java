/// Embedding the platform in tests, and the contract suite that every plugin extends.
@org.jspecify.annotations.NullMarked
module dev.virga.testkit {
  requires transitive dev.virga.kernel;
}

package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.LifeCycleState;
import dev.virga.spi.AwsException;
import dev.virga.spi.Fidelity;

/// What is forgiven when AWS is not to be followed to the letter.
///
/// @param fidelity how closely AWS is followed
/// @param log where it is said what was forgiven
record Leniency(Fidelity fidelity, System.Logger log) {
  boolean strict() {
    return fidelity == Fidelity.STRICT;
  }

  /// The state that the answer to the creation of something shows. With AWS nothing is available yet;
  /// here it is, and the next look shows so.
  LifeCycleState firstState() {
    return strict() ? LifeCycleState.CREATING : LifeCycleState.AVAILABLE;
  }

  /// Refuses with strict fidelity; with lenient fidelity it goes on, and a warning is logged.
  ///
  /// @param refusal what AWS answers
  /// @param accepted what was accepted, without anything that a client sent
  void forgive(AwsException refusal, String accepted) {
    if (strict()) {
      throw refusal;
    }
    log.log(System.Logger.Level.WARNING, "{0} was accepted; AWS refuses it", accepted);
  }
}

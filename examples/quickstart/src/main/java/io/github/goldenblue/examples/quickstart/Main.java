package io.github.goldenblue.examples.quickstart;

/** Entry point. */
public final class Main {
  private Main() {}

  /** Runs the example. */
  public static void main(String[] args) {
    System.out.println("quickstart " + String.join(" ", args));
  }
}

package org.rapporteur.codegen;

/**
 * A method of a builder that takes one parameter.
 *
 * @param name the name of the method
 * @param summary the first sentence of the comment
 * @param type the qualified type of the parameter
 * @param parameter the name of the parameter
 * @param meaning what the parameter is
 * @param refusal the exception that is thrown and when; empty if there is none
 * @param statement the statement that sets the attribute
 */
record Setter(
        String name, String summary, String type, String parameter, String meaning, String refusal, String statement) {
    /** Returns the method of the builder of a type, with its comment. */
    String text(String built) {
        String refused = refusal.isEmpty() ? "" : "     * @throws " + refusal + "\n";
        return """

                    /**
                     * %s
                     *
                     * @param %s %s
                     * @return this builder
                %s     */
                    public %s.Builder %s(%s %s) {
                        %s
                        return (%s.Builder) this;
                    }
                """.formatted(summary, parameter, meaning, refused, built, name, type, parameter, statement, built);
    }
}

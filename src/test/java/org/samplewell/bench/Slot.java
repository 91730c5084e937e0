package org.samplewell.bench;

/**
 * One turn: a subject that answers one question.
 *
 * @param round the number of the round, from 1
 * @param subject the subject's name
 * @param connections the number of concurrent clients
 */
record Slot(int round, Question question, int connections, String subject, Load load, Spent spent) {}

package org.shebao.store;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of NOTE as an area's entity. */
@Entity
@Table(name = "NOTE")
public class NoteEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private long id;

	private String text;

	protected NoteEntity() {
	}

	NoteEntity(String text) {
		this.text = text;
	}

	long id() {
		return id;
	}

	String text() {
		return text;
	}

	void text(String changed) {
		text = changed;
	}
}

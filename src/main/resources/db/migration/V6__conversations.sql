create table conversation_message (
  id uuid primary key,
  conversation varchar(80) not null,
  person uuid not null,
  text varchar(4000) not null,
  sent_at timestamp(3) with time zone not null
);
create index message_of_conversation on conversation_message (conversation, sent_at);
